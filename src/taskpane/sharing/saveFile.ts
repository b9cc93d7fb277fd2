/** Hands a file to the browser's downloads; false where this host has none. */
export function saveFile(fileName: string, content: Uint8Array | string, type: string): boolean {
  try {
    const url = URL.createObjectURL(
      new Blob([typeof content === 'string' ? content : content.slice()], { type }),
    );
    const link = document.createElement('a');
    link.href = url;
    link.download = fileName;
    link.click();
    // The browser takes the file a moment later.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    return true;
  } catch {
    return false;
  }
}
