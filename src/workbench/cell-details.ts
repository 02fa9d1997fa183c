/** Lines that a cell is asked for once, and that every session of it carries. */
export const CELL_LINES = [
  'upperBody',
  'upperCommittee',
  'place',
  'venue',
  'chair',
  'secretaryName',
  'clerk',
  'scorer',
] as const;

/** Numbers of the same kind. */
export const CELL_COUNTS = ['fullMembers', 'probationaryMembers'] as const;
