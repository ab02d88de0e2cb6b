/** Another account is open than the one that the run was begun for: it must not get this one's people (fault A26). */
export const toOtherAccount = {
  target: '#wizard.loading',
  actions: [
    'startOver',
    'forgetAccount',
    { type: 'guide', params: { focus: null, announcement: { key: 'accountChanged' } } },
  ],
} as const;
