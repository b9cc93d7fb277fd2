/* eslint-disable @typescript-eslint/class-literal-property-style -- fields could be assigned by the add-in */
/** The stand-in speaks American English. */
export class CultureInfo {
  static readonly type = 'CultureInfo';

  get name(): string {
    return 'en-US';
  }
  get numberFormat(): NumberFormatInfo {
    return new NumberFormatInfo();
  }
  get datetimeFormat(): DatetimeFormatInfo {
    return new DatetimeFormatInfo();
  }
}

class NumberFormatInfo {
  static readonly type = 'NumberFormatInfo';

  get numberDecimalSeparator(): string {
    return '.';
  }
  get numberGroupSeparator(): string {
    return ',';
  }
  get currencySymbol(): string {
    return '$';
  }
}

class DatetimeFormatInfo {
  static readonly type = 'DatetimeFormatInfo';

  get dateSeparator(): string {
    return '/';
  }
  get longDatePattern(): string {
    return 'dddd, MMMM d, yyyy';
  }
  get longTimePattern(): string {
    return 'h:mm:ss tt';
  }
  get shortDatePattern(): string {
    return 'M/d/yyyy';
  }
  get timeSeparator(): string {
    return ':';
  }
}
