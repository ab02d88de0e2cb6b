import { onlyAvailable } from '../../../src/domain/capability.ts';
import type { CredentialsDraft } from '../../../src/domain/credentials.ts';
import {
  questionIdSchema,
  quoteIdSchema,
  rowIdSchema,
  termsIdSchema,
} from '../../../src/domain/ids.ts';
import type { Quote } from '../../../src/domain/order.ts';
import { SecretBox } from '../../../src/domain/secret-box.ts';
import type { AccountOffer } from '../../../src/machines/wizard/wizard.types.ts';
import { offerOf, singleSite } from '../../harness/northwind.ts';

/** A row that is not in the list. */
export const nobody = rowIdSchema.parse('row-of-nobody');

/** An account in which two people are one run, and one user type is used up. */
export const offer: AccountOffer = smallOffer(true);
/** The same for an admin who may buy nothing and change no role. */
export const poorOffer: AccountOffer = smallOffer(false);

/** Another admin's account. */
export const otherOffer: AccountOffer = {
  ...poorOffer,
  account: { ...poorOffer.account, id: 'account-of-another' },
};

function smallOffer(isRich: boolean): AccountOffer {
  const { account, userTypes, freeExtensions, numbers, ...lists } = offerOf(singleSite);
  const limits = { ...account.limits, maxUsersPerRun: 2 };
  const capabilities = isRich ? account.capabilities : onlyAvailable(['assignNumbers']);
  return {
    ...lists,
    account: { ...account, limits, capabilities },
    userTypes: userTypes.map((type, index) => (index === 1 ? { ...type, licencesLeft: 0 } : type)),
    freeExtensions: freeExtensions.slice(0, 4),
    numbers: numbers.slice(0, 3),
  };
}

const password = SecretBox.of('Kestrel-4mbox-Drift');
const pin = SecretBox.of('718294');
const answer = SecretBox.of('Marmalade');
/** Credentials that the account takes. */
export const credentials: CredentialsDraft = {
  kind: 'credentials',
  password,
  passwordAgain: password,
  isTemporary: true,
  pin,
  pinAgain: pin,
  questionId: questionIdSchema.parse('question-1'),
  answer,
};

/** The same before the security questions have come. */
export const unasked: CredentialsDraft = { ...credentials, questionId: null };

export const usd = (minor: number) => ({ minor, currency: 'USD' });
const quoteOf = (total: number): Quote => ({
  quoteId: quoteIdSchema.parse(`quote-${total}`),
  expiresAt: '2026-11-30T15:30:00.000Z',
  lines: [],
  dueNow: usd(total),
  recurring: [],
  terms: { id: termsIdSchema.parse('terms-1'), text: 'Charges come again.', url: null },
});
export const quote = quoteOf(26_900);
export const dearerQuote = quoteOf(29_900);
