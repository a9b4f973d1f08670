export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Medians of several measures taken in turn, round after round: what slows the machine for a while slows all of them.
 * The first round warms the disk and is not counted.
 */
export function inTurn(rounds, measures) {
  const taken = measures.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [position, measure] of measures.entries()) {
      const value = measure();
      if (round > 0) taken[position].push(value);
    }
  }
  return taken.map(median);
}
