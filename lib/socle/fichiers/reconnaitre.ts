import { fileTypeFromBuffer } from "file-type";

/** What a file is, from its bytes; null when nothing known is recognised. Its name is never looked at. */
export async function reconnaitre(octets: Uint8Array): Promise<string | null> {
  try {
    return (await fileTypeFromBuffer(octets))?.mime ?? null;
  } catch {
    // A truncated archive ends in the middle of what it announces.
    return null;
  }
}
