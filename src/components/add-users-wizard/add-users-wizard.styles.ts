import { css, type CSSResult } from 'lit';
import { box } from '../../styles/box.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { choice } from '../../styles/choice.styles.ts';
import { dialogStyles } from '../../styles/dialog.styles.ts';
import { host } from '../../styles/host.styles.ts';
import { menuStyles } from '../../styles/menu.styles.ts';
import { note } from '../../styles/note.styles.ts';
import { table } from '../../styles/table.styles.ts';
import { tokens } from '../../styles/tokens.styles.ts';
import { visuallyHidden } from '../../styles/visually-hidden.styles.ts';
import { footerStyles } from '../run-footer/run-footer.styles.ts';
import { peopleStyles } from '../steps/people-step/people-step.styles.ts';
import { rosterCardStyles } from '../steps/people-step/roster-cards.styles.ts';
import { rosterLineStyles } from '../steps/people-step/roster-lines.styles.ts';
import { rowButtonStyles } from '../steps/people-step/row-buttons.styles.ts';
import { rosterStyles } from '../steps/people-step/roster.styles.ts';
import { stepperStyles } from '../ui/stepper.styles.ts';

const frame = css`
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--unit) * 2) calc(var(--unit) * 6);
    padding: calc(var(--unit) * 4) calc(var(--unit) * 6);
    border-block-end: 1px solid var(--line);
  }

  .title {
    font-size: calc(var(--font-size) * 18 / 14);
    line-height: 1.34;
    font-weight: 650;
    letter-spacing: -0.01em;
  }

  slot {
    display: block;
  }

  slot[name='plan'] {
    margin-inline-start: auto;
    font-size: var(--small);
  }

  slot[name='help'] {
    padding-inline: calc(var(--unit) * 6);
  }

  .page {
    padding: calc(var(--unit) * 5) calc(var(--unit) * 6) calc(var(--unit) * 6);
  }

  .page > * {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--unit) * 5);
  }

  .page > .note {
    display: block;
  }

  .notice {
    justify-items: start;
    align-content: center;
    min-block-size: calc(var(--unit) * 60);
  }

  .progress {
    inline-size: 100%;
    block-size: var(--unit);
    border-radius: 99px;
    background: linear-gradient(90deg, var(--line) 30%, var(--accent) 50%, var(--line) 70%) 0 0 /
      300% 100%;
    animation: wait 1.6s linear infinite;
  }

  .bones {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(calc(var(--unit) * 40), 1fr));
    gap: calc(var(--unit) * 3);
  }

  .bones i {
    block-size: calc(var(--unit) * 24);
    border-radius: var(--radius);
    background: var(--sunken);
    border: 1px solid var(--line);
  }

  .bones.tall i {
    block-size: calc(var(--unit) * 40);
  }

  @keyframes wait {
    from {
      background-position: 100% 0;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .progress {
      animation: none;
    }
  }

  @container (inline-size < 40em) {
    header,
    slot[name='help'],
    .page,
    footer {
      padding-inline: calc(var(--unit) * 4);
    }
  }
`;

/** The look of the wizard and of every part that renders into its root. */
export const wizardStyles: CSSResult[] = [
  tokens,
  host,
  button,
  choice,
  note,
  table,
  visuallyHidden,
  dialogStyles,
  box,
  menuStyles,
  footerStyles,
  frame,
  stepperStyles,
  peopleStyles,
  rosterStyles,
  rowButtonStyles,
  rosterLineStyles,
  rosterCardStyles,
];
