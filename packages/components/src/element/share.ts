/** Opens the device's own sheet. Closing it without a choice is no failure; false where there is none. */
export async function share(data: ShareData): Promise<boolean> {
  try {
    await navigator.share(data);
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}

/** Whether the device has a sheet to share with. */
export function canShare(): boolean {
  return 'share' in navigator;
}
