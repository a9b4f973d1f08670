/** What the command line takes of how tables are looked at, to ask about them. */
export {
  areLevels,
  isPersonal,
  levelsIn,
  mappingText,
  samplesOf,
  tellsRowsApart,
  useName,
  type SeenColumn,
  type SeenSheet,
  type Use,
} from '../../import/propose/index.js';
