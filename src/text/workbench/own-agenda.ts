/** Moments of a session whose topic the cell writes itself: ninety minutes, to be changed. A suggestion of ours. */
export const OWN_AGENDA = [
  { title: 'Mở đầu: lý do, thành phần, chương trình; cử thư ký', minutes: 5, lead: 'Chủ trì' },
  { title: 'Kết quả thực hiện việc lần trước', minutes: 10, lead: 'Chủ trì' },
  { title: 'Trình bày chuyên đề', minutes: 15, lead: 'Người viết chuyên đề' },
  { title: 'Thảo luận', minutes: 40, lead: 'Chủ trì' },
  { title: 'Kết luận, biểu quyết, phân công', minutes: 15, lead: 'Chủ trì' },
  { title: 'Thông qua biên bản, tự chấm điểm', minutes: 5, lead: 'Thư ký' },
] as const;
