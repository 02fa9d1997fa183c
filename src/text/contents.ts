/** Name of the contents of a page. A file of its own: the column beside a topic asks for it alone. */
export const ON_THIS_PAGE = 'Trong trang này';
