import { expect, it } from 'vitest';
import { partsOf, widthsWithin } from '../../../../src/report/formats/terminal/fit.js';

const need = (natural: number, least = natural): { natural: number; least: number } => ({ natural, least });

it('columns are as wide as they ask for where that fits', () => {
  expect(widthsWithin([need(4), need(30, 9)], 34)).toEqual([4, 30]);
});

it('the widest are narrowed until all fit; the first of them get what is left over', () => {
  expect(widthsWithin([need(4), need(30, 9), need(50, 9), need(15, 9)], 60)).toEqual([4, 21, 20, 15]);
});

it('a text is not narrowed below what can be read while another can give way, and then to its longest word', () => {
  expect(widthsWithin([need(40, 3), need(40, 30)], 42)).toEqual([12, 30]);
  expect(widthsWithin([need(40, 3), need(40, 30)], 36)).toEqual([6, 30]);
  expect(widthsWithin([need(40, 3), need(40, 30)], 20)).toEqual([3, 30]);
});

it('what does not fit goes on in another part, behind the columns that are repeated', () => {
  const needs = [need(4), need(30, 10), need(20), need(20), need(5), need(5)];
  const room = (of: number) => (columns: number) => of - 3 * columns;
  expect(partsOf(needs, 2, room(100))).toEqual([[0, 1, 2, 3, 4, 5]]);
  expect(partsOf(needs, 2, room(60))).toEqual([
    [0, 1, 2],
    [0, 1, 3, 4],
    [0, 1, 5],
  ]);
});

it('every part has something of its own, however little room there is', () => {
  expect(partsOf([need(10), need(10), need(10)], 1, () => 5)).toEqual([
    [0, 1],
    [0, 2],
  ]);
  expect(partsOf([need(10)], 1, () => 5)).toEqual([[0]]);
  expect(partsOf([need(10), need(10)], 0, () => 5)).toEqual([[0], [1]]);
});
