/** Words of the item that opens a meeting with the tasks of the former ones. */
export const OPENING = {
  title: 'Kết quả thực hiện việc lần trước',
  lead: 'Bí thư',
  due: (day: string) => `hạn ${day}`,
  late: (days: number) => `trễ ${days} ngày`,
  more: (count: number) => `và ${count} việc nữa`,
  count: (count: number) => `${count} việc chưa xong, xem bảng theo dõi`,
} as const;
