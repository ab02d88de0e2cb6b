import type { AccountLimits } from './account.ts';
import type { CostCenter } from './cost-center.ts';
import type { RowField } from './row-field.ts';
import type { Site } from './site.ts';

/** Where a block lands, and what its words can mean. */
export interface PasteTarget {
  /** The cell in which it is pasted. */
  readonly field: RowField;
  /** The columns that are there, in their order. */
  readonly fields: readonly RowField[];
  /** Whether the person in that row has a name already, so that the block need not bring one. */
  readonly isNamed: boolean;
  /** The titles of the columns as the wizard shows them; a list that is pasted may use the same. */
  readonly names: Readonly<Record<RowField, string>>;
  readonly sites: readonly Pick<Site, 'id' | 'name'>[];
  readonly costCenters: readonly Pick<CostCenter, 'id' | 'name' | 'code'>[];
  readonly limits: Pick<AccountLimits, 'extensionMinLength' | 'extensionMaxLength'>;
}

/** What a column holds: a field, a whole name, or nothing that is known. */
export type PastedColumn = RowField | 'fullName' | null;
