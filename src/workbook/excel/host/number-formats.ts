/** Number format codes as the rest of the product reads them: General is "", and system dates are British. */

/** The formats that follow the system are given by Excel in their American spelling. */
const BRITISH: Readonly<Record<string, string>> = {
  General: '',
  'm/d/yyyy': 'dd/mm/yyyy',
  'mm-dd-yy': 'dd/mm/yyyy',
  'm/d/yyyy h:mm': 'dd/mm/yyyy hh:mm',
  'm/d/yy h:mm': 'dd/mm/yyyy hh:mm',
};

export const readFormat = (code: string): string => BRITISH[code] ?? code;
