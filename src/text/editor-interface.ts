/**
 * Sentences of Sveltia's interface that it has in English only, by its own keys. The bundle stops where an upgrade
 * brings one; a test compares the keys with the English ones.
 */
export const SVELTIA_VIETNAMESE = {
  sign_in_using_access_token_workflow_note: 'Mã cũng phải có quyền đọc/ghi đề nghị sửa (pull request).',
  new_folder: 'Thêm thư mục (ở đây không dùng)',
  show_errors: 'Xem lỗi',
  file_unavailable: 'Không có',
  file_unavailable_description: 'Không mở được tệp này. Có thể tệp đã được chuyển đi hoặc đã xóa.',
  replace_file: 'Thay tệp',
  replace_image: 'Thay hình',
  remove_file: 'Bỏ tệp',
  remove_image: 'Bỏ hình',
  list_item_options: 'Việc làm với mục này',
  cannot_delete_referenced_entries:
    '.input {$count :integer} .match $count * {{Chưa xóa được, vì bài khác còn dẫn đến bài này ở những trường dưới đây. Sửa các bài ấy trước.}}',
  entry_sidebar: {
    slug: {
      title: 'Tên tệp',
      generated_on_save: 'Tên tệp được đặt theo nội dung khi lưu.',
      unavailable: 'Bài này không có tên tệp.',
    },
  },
  save_conflict: {
    title: 'Bài vừa được người khác sửa',
    modified_by: '{$name} đã sửa bài này {$date}, sau khi đồng chí mở bài.',
    modified: 'Bài này đã được sửa trong kho sau khi đồng chí mở bài.',
    deleted: 'Bài này đã bị xóa trong kho sau khi đồng chí mở bài.',
    overwrite_warning: 'Nếu lưu bây giờ, phần người kia sửa sẽ mất.',
    recreate_warning: 'Nếu lưu bây giờ, bài sẽ được tạo lại.',
    save_anyway: 'Vẫn lưu',
    branch_moved: 'Có người vừa lưu cùng lúc. Vui lòng lưu lại.',
  },
  remote_change: {
    reload_entry: 'Tải lại bài',
    confirm_reloading_entry: 'Tải lại bài? Phần chưa lưu trong biểu mẫu này sẽ mất.',
  },
} as const;
