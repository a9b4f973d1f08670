/** What is said while somebody is asked, whatever the question. */
export const prompter = {
  keys: { move: '↑↓ move', take: 'Enter takes it', find: 'type to find' },
  nothingFound: 'Nothing is called that; take some letters back.',
  yes: 'yes',
  no: 'no',
  isYes: ['yes', 'y'],
  isNo: ['no', 'n'],
  yesOrNo: 'Type yes or no.',
};
