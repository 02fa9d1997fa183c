/** What a document says of replacing and of being replaced. */
export interface Replacing {
  replaces: readonly string[];
  replacedBy?: string | undefined;
  status: string;
  isDraft?: boolean | undefined;
}

/**
 * The same documents, each replaced one with its successor. The new document says what it replaces, and that is
 * enough: a document that says nothing of it is replaced by the one that names it, and no longer in force. What a
 * document says of itself stays; a draft replaces nothing yet.
 */
export function withReplacements<Document extends Replacing>(
  documents: ReadonlyMap<string, Document>,
): Map<string, Document> {
  const successors = new Map<string, string>();
  for (const [id, { replaces, isDraft }] of documents) {
    if (isDraft) continue;
    for (const older of replaces) if (older !== id && !successors.has(older)) successors.set(older, id);
  }
  return new Map(
    [...documents].map(([id, document]) => {
      const replacedBy = document.replacedBy ?? successors.get(id);
      if (replacedBy === undefined || replacedBy === document.replacedBy) return [id, document];
      const status = document.status === 'con-hieu-luc' ? 'da-duoc-thay-the' : document.status;
      return [id, { ...document, replacedBy, status }];
    }),
  );
}
