import type { TemplateSignature } from '../../schema/template-block.ts';
import { PAPER_WORDS } from '../../text/papers.ts';
import type { Signature } from '../define/blocks.ts';
import { fillIfKnown, fillText, upperCase, type Scope } from './fill-text.ts';

/**
 * Who signs. Where the deputy does: in the name of the body (T/M) as its deputy; in the place of the secretary (K/T)
 * where the paper is the secretary's own.
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
