import { expect } from 'chai';
import {
  emptyHistory,
  goBack,
  goForth,
  remember,
  type History,
} from '../../src/domain/roster-history.ts';

/** What a history takes one back to, one after the other. */
function wayBack(history: History<number>, present: number): readonly number[] {
  const turn = goBack(history, present);
  return turn === null ? [] : [turn.moment, ...wayBack(turn.history, turn.moment)];
}

const after = (count: number): History<number> =>
  Array.from({ length: count }, (_, index) => index).reduce<History<number>>(
    (history, moment) => remember(history, moment),
    emptyHistory,
  );

describe('the history of the roster', () => {
  it('R12 leads back gesture by gesture, and ends', () => {
    expect(wayBack(after(3), 3)).to.deep.equal([2, 1, 0]);
    expect(goBack(emptyHistory, 0)).to.equal(null);
  });

  it('R12 leads forth again to where it was', () => {
    const back = goBack(after(2), 2);
    const forth = back && goForth(back.history, back.moment);

    expect([back?.moment, forth?.moment]).to.deep.equal([1, 2]);
    expect(forth && wayBack(forth.history, forth.moment)).to.deep.equal([1, 0]);
    expect(goForth(after(2), 2)).to.equal(null);
  });

  it('R12 forgets what was taken back once something else is done', () => {
    const back = goBack(after(2), 2);
    const other = remember(back?.history ?? emptyHistory, 1);

    expect(goForth(other, 9)).to.equal(null);
    expect(wayBack(other, 9)).to.deep.equal([1, 0]);
  });

  it('R06 counts typing in one cell once, and in the next one again', () => {
    const typed = ['a', 'a', 'b', 'a'].reduce<History<number>>(
      (history, cell, moment) => remember(history, moment, cell),
      emptyHistory,
    );

    expect(wayBack(typed, 4)).to.deep.equal([3, 2, 0]);
  });

  it('R06 counts typing anew after it was taken back', () => {
    const typed = remember(remember(emptyHistory, 0, 'a'), 1, 'b');
    const back = goBack(typed, 2);

    expect(wayBack(remember(back?.history ?? emptyHistory, 1, 'a'), 3)).to.deep.equal([1, 0]);
  });

  it('R12 goes back a hundred gestures at most', () => {
    const way = wayBack(after(150), 150);

    expect([way.length, way.at(-1)]).to.deep.equal([100, 50]);
  });
});
