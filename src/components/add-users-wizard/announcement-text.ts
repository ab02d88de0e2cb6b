import type { Announcement } from '../../machines/wizard/wizard.types.ts';
import type { FirstMessages } from '../../messages/first-messages.ts';

/** The words for what the wizard announces. */
export function announcementText(announcement: Announcement, messages: FirstMessages): string {
  const words = messages.announcements;
  switch (announcement.key) {
    case 'rowsAdded':
      return words.rowsAdded(announcement.added, announcement.people, announcement.limit);
    case 'rowsPasted':
      return words.rowsPasted(announcement);
    case 'rowRemoved':
      return words.rowRemoved(announcement.row, announcement.people);
    case 'rowDuplicated':
    case 'rowRestored':
      return words[announcement.key](announcement.row);
    case 'noRoom':
      return words.noRoom(announcement.limit);
    case 'needAttention':
      return words.needAttention(announcement.count);
    case 'uniqueEmailOff':
      return words.uniqueEmailOff(announcement.invited);
    case 'undone':
    case 'redone':
      return words[announcement.key](announcement.people);
    case 'rowsRepaired':
      return words.rowsRepaired(announcement.count, announcement.attention);
    case 'rowsFilled':
      return words.rowsFilled(announcement.count);
    case 'planOfOtherAccount':
    case 'accountChanged':
      return words[announcement.key];
    case 'chargesChanged':
      return messages.charges.changed;
    case 'checkFailed':
      return messages.checkFailed;
  }
}
