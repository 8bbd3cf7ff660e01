"use client";
import { useRouter } from "next/navigation";

/**
 * Reads a page of a room again, once the server is heard and the session lives: what Next cannot read again it navigates
 * to, and who is typing would lose sight of their words, to the browser's error page without network, to the sign-in page
 * at the end of a session. Answers whether it was read. `start`: of a transition that is to last as long as the reading.
 */
export function useRelirePage(start: (relire: () => void) => void = (relire) => relire()): () => Promise<boolean> {
  const router = useRouter();
  return async () => {
    const presente = await fetch("/api/session", { method: "HEAD", cache: "no-store" }).then(
      (r) => r.ok,
      () => false,
    );
    if (presente) start(() => router.refresh());
    return presente;
  };
}
