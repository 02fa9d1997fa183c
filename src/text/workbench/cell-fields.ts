/** Labels of what the cell always is. */
export const CELL_FIELDS = {
  name: 'Tên chi bộ',
  hasCommittee: 'Chi bộ có chi ủy',
  upperBody: 'Đảng bộ cấp trên',
  upperCommittee: 'Cấp ủy cấp trên',
  place: 'Địa danh (tên xã, phường ghi trên văn bản)',
  venue: 'Nơi họp',
  chair: 'Chủ trì (họ tên, chức vụ)',
  secretaryName: 'Người ký văn bản',
  clerk: 'Thư ký',
  scorer: 'Người theo dõi, chấm điểm',
  fullMembers: 'Số đảng viên chính thức',
  probationaryMembers: 'Số đảng viên dự bị',
} as const;
