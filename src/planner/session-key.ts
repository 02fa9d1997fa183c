/** Where a session's details are kept on the reader's device. A number for each shape they have had. */
export const SESSION_KEY = 'stcd:buoi-sinh-hoat:v1';
