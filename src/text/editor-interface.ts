/**
 * Sentences of Sveltia's interface that it has in English only, by its own keys. The bundle stops where an upgrade
 * brings one; a test compares the keys with the English ones.
 */
export const SVELTIA_VIETNAMESE = {
  sign_in_using_access_token_workflow_note: 'Mã cũng phải có quyền đọc/ghi đề nghị sửa (pull request).',
  select_item: 'Chọn {$name}',
  sign_in_with_link: 'Đăng nhập bằng liên kết',
  sign_in_with_link_confirmation:
    'Liên kết này đăng nhập bằng tài khoản {$account} trên {$service}, và chép các thiết lập từ máy đã tạo liên kết. Chỉ tiếp tục nếu đây là tài khoản của đồng chí.',
  folders: 'Thư mục',
  more_folders: 'Thư mục khác',
  back_to_parent_folder: 'Về thư mục trên',
  new_folder: 'Thêm thư mục (ở đây không dùng)',
  new_folder_name: 'Tên thư mục',
  new_folder_create: 'Tạo',
  new_folder_description: 'Thư mục mới nằm trong “{$folder}”.',
  new_folder_error: {
    empty: 'Chưa có tên thư mục.',
    invalid: 'Tên thư mục không được có dấu gạch chéo, không bắt đầu bằng dấu chấm.',
    duplicate: 'Ở đây đã có thư mục hoặc tệp mang tên ấy.',
  },
  creating_folder: 'Đang tạo thư mục…',
  creating_folder_failed: 'Không tạo được thư mục.',
  folder_options: 'Việc làm với thư mục',
  show_folder_options: 'Xem việc làm với thư mục',
  rename_folder: 'Đổi tên thư mục',
  delete_folder: 'Xóa thư mục',
  enter_new_name_for_folder:
    '.input {$count :integer} .match $count 0 {{Nhập tên mới.}} * {{Nhập tên mới. Hình trong thư mục được chuyển theo, bài dùng các hình ấy được sửa theo.}}',
  enter_new_name_for_external_folder:
    '.input {$count :integer} .match $count 0 {{Nhập tên mới.}} * {{Nhập tên mới. Tệp trong thư mục được chuyển theo, địa chỉ của tệp đổi: sửa các bài dùng tệp ấy.}}',
  confirm_deleting_folder:
    '.input {$count :integer} .match $count 0 {{Xóa thư mục trống “{$name}”?}} * {{Xóa thư mục “{$name}” và {$count} hình trong đó?}}',
  domain: 'Tên miền',
  renaming_folder: 'Đang đổi tên thư mục…',
  renaming_folder_failed: 'Không đổi được tên thư mục.',
  deleting_folder: 'Đang xóa thư mục…',
  deleting_folder_failed: 'Không xóa được thư mục.',
  folder_created: 'Đã tạo thư mục.',
  folder_renamed: 'Đã đổi tên thư mục.',
  folder_deleted: 'Đã xóa thư mục.',
  folder_path: 'Đường dẫn thư mục',
  folder_contents: 'Trong thư mục',
  x_folders: '.input {$count :integer} .match $count 0 {{Không có thư mục}} * {{{$count} thư mục}}',
  deleting_referenced_assets_note:
    '.input {$count :integer} .match $count * {{Chỗ dẫn đến hình này trong các bài cũng bị bỏ.}}',
  cannot_delete_referenced_assets:
    '.input {$count :integer} .match $count * {{Chưa xóa được hình này, vì bài khác còn dùng ở những trường dưới đây. Sửa các bài ấy trước.}}',
  deleting_referenced_entries_note:
    '.input {$count :integer} .match $count * {{Chỗ dẫn đến bài này trong các bài khác cũng bị bỏ.}}',
  relation_field: {
    save_together_hint: '{$name} mới được lưu cùng bài đang sửa.',
    add_failed: 'Không thêm được {$name}.',
  },
  assets_dialog: {
    title: { folder: 'Chọn thư mục' },
    selected_folder: 'Thư mục đã chọn: {$path}',
    selected_folders: '.input {$count :integer} .match $count * {{Đã chọn {$count} thư mục}}',
    no_subfolders: 'Thư mục này không có thư mục con.',
  },
  status: { deploying: 'Đang đăng' },
  workflow: { deploying_deletion: 'Đang rút' },
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
