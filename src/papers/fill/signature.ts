import type { TemplateSignature } from '../../schema/template-block.ts';
import { PAPER_WORDS } from '../../text/papers.ts';
import type { Signature } from '../define/blocks.ts';
import { fillIfKnown, fillText, upperCase, type Scope } from './fill-text.ts';

/**
 * Who signs. A cell and its committee decide as a body: their papers are signed in its name (T/M), by the deputy as its
 * deputy and in nobody's place, also where the deputy signs alone. K/T stands only where the paper is the secretary's
 * own (decision 20).
 */
export function signature({ authority, role, name }: TemplateSignature, scope: Scope): Signature {
  const known = fillIfKnown(name, scope);
  const isDeputy = role === PAPER_WORDS.secretary && scope.source.session.signsAsDeputy;
  const inPlaceOf = isDeputy && !authority ? `${PAPER_WORDS.inPlaceOf} ${role}` : undefined;
  const heading = authority ? fillText(authority, scope) : inPlaceOf;
  return {
    ...(heading && { authority: upperCase(heading) }),
    role: upperCase(isDeputy ? PAPER_WORDS.deputy : fillText(role, scope)),
    ...(known && { name: known }),
  };
}
