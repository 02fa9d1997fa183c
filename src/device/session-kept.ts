/** Name under which this device keeps a session's details. A number for each shape they have had. */
export const SESSION_KEY = 'stcd:buoi-sinh-hoat:v1';

/** Returns whether this device keeps details of a session, read without the code that understands them. */
export function isSessionKept(storage: Pick<Storage, 'getItem'>): boolean {
  return storage.getItem(SESSION_KEY) !== null;
}

/** Name under which a tab keeps which papers were chosen. */
export const CHOICE_KEY = 'stcd:chon-giay-to:v1';

/** Returns whether papers were chosen in this tab. */
export function isChoiceKept(storage: Pick<Storage, 'getItem'>): boolean {
  return storage.getItem(CHOICE_KEY) !== null;
}
