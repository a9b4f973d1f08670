import type { Document } from '../report/tree.js';
import type { Session } from './session.js';

/** The formats of what is read. */
export type DocumentFormat = 'terminal' | 'markdown' | 'html';

/** What makes text of documents. */
export type DocumentPrinter = (documents: readonly Document[]) => string;

/** Prints documents one after the other; in HTML on one page. */
export async function documentPrinter(session: Session, format: DocumentFormat): Promise<DocumentPrinter> {
  switch (format) {
    case 'html': {
      const { html } = await import('../report/formats/html/index.js');
      return (documents) => html(documents, session.options().lang);
    }
    case 'markdown': {
      const { markdown } = await import('../report/formats/markdown.js');
      return (documents) => documents.map((document) => markdown(document)).join('\n');
    }
    case 'terminal': {
      const { terminal } = await import('../report/formats/terminal/index.js');
      const means = await session.means();
      return (documents) => documents.map((document) => terminal(document, means)).join('\n');
    }
  }
}

/** Documents as text. */
export const showDocuments = async (
  session: Session,
  format: DocumentFormat,
  documents: readonly Document[],
): Promise<string> => (await documentPrinter(session, format))(documents);
