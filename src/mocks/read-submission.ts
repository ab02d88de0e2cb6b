import * as z from 'zod/mini';
import { isAvailable, type CapabilityName } from '../domain/capability.ts';
import { issuesOf, type Issue, type IssueCode } from '../domain/issue.ts';
import { orderSchema, type Quote } from '../domain/order.ts';
import { submissionRequestSchema, type SubmissionRequest } from '../domain/submission.ts';
import { canBuyLicences, licencesToBuy, type UserType } from '../domain/user-type.ts';
import { accountOf, requireCapability, type BackendContext } from './context.ts';
import { accept, Refusal } from './refusal.ts';
import { licensedUserTypes } from './seed/seed.ts';

/** A submission that may be carried out. */
export interface AcceptedSubmission {
  readonly request: SubmissionRequest;
  readonly userType: UserType;
  /** Licences that can be spent; null for as many as it takes. */
  readonly licencesLeft: number | null;
}

/** Reads a submission, and refuses it as a whole when it breaks a rule that is not one person's own (R10, R26). */
export function readSubmission(input: unknown, context: BackendContext): AcceptedSubmission {
  const schema = submissionRequestSchema(accountOf(context));
  const request = accept(schema, input, (error) => issuesByRow(error, input));
  const userTypes = licensedUserTypes(
    { userTypes: context.state.userTypes.all() },
    context.state.members.all(),
  );
  const userType = userTypes.find(({ id }) => id === request.userTypeId);
  if (userType === undefined) {
    throw unacceptable('the user type is none of this account', 'unknownChoice', ['userTypeId']);
  }
  for (const capability of neededBy(request)) requireCapability(context, capability);
  const quote = quoteOf(request, context);
  const licencesLeft = licencesFor(request, userType, quote, context);
  return { request, userType, licencesLeft };
}

function unacceptable(why: string, code: IssueCode, path: readonly string[]): Refusal {
  const message = `Failed to start the job: ${why}. Correct it and send it again.`;
  return new Refusal(message, 'validation', [{ code, path, params: {} }]);
}

function neededBy({ rows }: SubmissionRequest): ReadonlySet<CapabilityName> {
  return new Set(
    rows.flatMap(({ phone, number, roleId, emergencyLocationId }): readonly CapabilityName[] => [
      ...(phone?.kind === 'inventory' ? (['assignPhones'] as const) : []),
      ...(phone?.kind === 'purchase' ? (['buyPhones'] as const) : []),
      ...(number?.kind === 'inventory' ? (['assignNumbers'] as const) : []),
      ...(number?.kind === 'new' ? (['buyNumbers'] as const) : []),
      ...(roleId === null ? [] : (['editRole'] as const)),
      ...(emergencyLocationId === null ? [] : (['emergencyLocations'] as const)),
    ]),
  );
}

/** The quote that the submission accepts; nothing is bought without one (R26). */
function quoteOf(request: SubmissionRequest, { state, now }: BackendContext): Quote | null {
  const { quoteId, acceptedTermsId, rows } = request;
  const buys = rows.some(
    ({ phone, number }) => phone?.kind === 'purchase' || number?.kind === 'new',
  );
  if (quoteId === null) {
    if (buys) throw unacceptable('it buys without a quote', 'required', ['quoteId']);
    return null;
  }
  const kept = state.quotes.all().find(({ quote }) => quote.quoteId === quoteId);
  const isLiving = kept !== undefined && Date.parse(kept.quote.expiresAt) > now();
  if (!isLiving || JSON.stringify(kept.order) !== JSON.stringify(orderSchema.parse(request))) {
    const why = 'the quote has run out, or is for another order. Ask for a new one.';
    throw new Refusal(`Failed to start the job: ${why}`, 'expired');
  }
  const terms = kept.quote.terms?.id ?? null;
  if (terms !== null && acceptedTermsId !== terms) {
    throw unacceptable('its terms are not accepted', 'required', ['acceptedTermsId']);
  }
  return kept.quote;
}

/** Licences beyond those that are left are bought as quoted, and not one more (R04). */
function licencesFor(
  request: SubmissionRequest,
  userType: UserType,
  quote: Quote | null,
  { seed }: BackendContext,
): number | null {
  const { capabilities } = seed.account;
  const missing = licencesToBuy(userType, request.rows.length);
  if (missing === 0 || quote === null || !isAvailable(capabilities, 'buyLicences')) {
    return userType.licencesLeft;
  }
  const quoted = quote.lines.find(({ kind }) => kind === 'licence')?.quantity ?? 0;
  if (quoted >= missing && canBuyLicences(userType, capabilities)) return null;
  const why = `${missing} licences are missing, and ${quoted} were quoted. Ask for a new quote.`;
  throw new Refusal(`Failed to start the job: ${why}`, 'licenceLimit');
}

const rowIdsSchema = z.object({ rows: z.array(z.object({ rowId: z.string() })) });

// A schema counts rows; issues name them.
function issuesByRow(error: z.core.$ZodError, input: unknown): readonly Issue[] {
  const { data } = rowIdsSchema.safeParse(input);
  return issuesOf(error).map((issue) => {
    const [place, index, ...rest] = issue.path;
    const rowId = place === 'rows' ? data?.rows[Number(index)]?.rowId : undefined;
    return rowId === undefined ? issue : { ...issue, path: ['rows', rowId, ...rest] };
  });
}
