/** A number in digits with a comma between each three of its whole part: `1234567.25` is `1,234,567.25`. */
export function groupedDigits(digits: string): string {
  const [whole = '0', fraction] = digits.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
