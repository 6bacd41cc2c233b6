/** What systems refuse, in words; Node's own are English. */
const refusals: Readonly<Record<string, string>> = {
  EACCES: '没有权限',
  EPERM: '没有权限，或被系统禁止',
  EROFS: '所在的磁盘是只读的',
  ENOSPC: '磁盘已满',
  EDQUOT: '超出磁盘配额',
  ENOENT: '没有这个文件或文件夹',
  ENOTDIR: '路径中有一段不是文件夹',
  EISDIR: '是文件夹，不是文件',
  EEXIST: '已有同名的文件',
  ENOTEMPTY: '文件夹不是空的',
  ENAMETOOLONG: '名称太长',
  ELOOP: '链接绕成了圈',
  EBUSY: '正被别的程序使用',
  ETXTBSY: '正被别的程序使用',
  EMFILE: '打开的文件太多',
  ENFILE: '打开的文件太多',
  EXDEV: '跨了磁盘',
  EIO: '磁盘读写出错',
}

/** Why the file system refused something, with its code; of other errors, what they say themselves. */
export function describeSystemError(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? String(error.code) : ''
  const refusal = refusals[code]
  return refusal === undefined ? error.message : `${refusal}（${code}）`
}
