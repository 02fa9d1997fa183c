/**
 * Measures of a Party document: Hướng dẫn 05-HD/VPTW of 27/5/2026. Lengths in millimetres, type in points.
 * `src/styles/paper-*.css` writes the same numbers for screen and print; a test compares all renderers with them.
 */
export const PAPER_FORMAT = {
  page: { width: 210, height: 297 },
  margin: { top: 20, bottom: 20, left: 30, right: 15 },
  /** From the top edge of the sheet to the page number. */
  pageNumberFromTop: 10,
  /** Shares of the width of the text, in percent. */
  header: { issuer: 43, party: 57 },
  /** Printed width of the Party's name at its size, measured in Tinos Bold, which has the metrics of Times New Roman. */
  partyNameWidth: 73,
  size: {
    party: 15,
    issuer: 14,
    number: 14,
    date: 14,
    title: 16,
    subject: 14,
    body: 14,
    pageNumber: 14,
    signature: 14,
    recipients: 12,
    table: 12,
    note: 12,
  },
  firstLineIndent: 10,
  paragraphSpacing: 6,
  lineHeight: { body: 20, title: 22, table: 16, writing: 24 },
  /** Room for a signature above the signer's name, in points. */
  signatureRoom: 60,
  blankRowHeight: 10,
} as const;

/** Width of the text between the margins: 165 mm. */
export const TEXT_WIDTH = PAPER_FORMAT.page.width - PAPER_FORMAT.margin.left - PAPER_FORMAT.margin.right;

export const MM_PER_POINT = 25.4 / 72;
