/** Whether a setting of the workbook is one of this add-in. */
export const isOwnSetting = (key: string): boolean => key.startsWith('ConcessionMap.');
