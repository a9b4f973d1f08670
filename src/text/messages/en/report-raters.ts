/** What several raters say of the same thing: side by side, never blended. */
export const reportRaters = {
  heading: 'Ratings side by side',
  intro:
    'Only ratings of the roles that the framework names make the score. The others stand beside it for comparison, with their difference from what counts in brackets.',
  rater: (rater: string, role: string) => `${rater} (${role})`,
  claims: (claimed: string, proven: string) => `claims ${claimed}, proves ${proven}`,
  alone: (rater: string, result: string) => `By the ratings of ${rater} alone: ${result}.`,
  ifClaimed: (result: string) => `If every level claimed there counted, proven or not: ${result}.`,
  counts: 'Counts',
  same: 'the same',
  noDifference: 'the same as what counts',
  away: (difference: string) => `${difference} from what counts`,
};
