/** What stands around a document where it is a page for a browser. */
export const page = {
  contents: 'Contents',
  skip: 'Skip to the text',
  /** Names that tell a table or a picture from others, for those who do not see it. */
  table: (number: number, of: string) => `Table ${String(number)}: ${of}`,
  figure: (number: number, of: string) => `Figure ${String(number)}: ${of}`,
};
