/** What stands under the title of a form: 公开01表, department, year and unit. */
export const formHead: readonly string[] = ['{number}', '部门名称：{department}', '{year}年度', '金额单位：{unit}']
