/**
 * Puts text on the clipboard; false where this Excel does not let us. Some hosts block the newer way inside their frames and
 * still allow the older one.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyTheOldWay(text);
  }
}

function copyTheOldWay(text: string): boolean {
  let filled = false;
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    filled = event.clipboardData !== null;
  };
  document.addEventListener('copy', fill, { once: true });
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only other way to the clipboard
    return document.execCommand('copy') && filled;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', fill);
  }
}
