"use client";
import { useRouter } from "next/navigation";

/**
 * Reads the page again once the server is heard: what Next cannot read again it navigates to, and a telephone without
 * network would leave its page, and what is being typed there, for the browser's error page. Answers whether it was heard.
 * `start`: of a transition that is to last as long as the reading.
 */
export function useRelirePage(start: (relire: () => void) => void = (relire) => relire()): () => Promise<boolean> {
  const router = useRouter();
  return async () => {
    const repond = await fetch("/api/sante", { method: "HEAD", cache: "no-store" }).then(
      (r) => r.ok,
      () => false,
    );
    if (repond) start(() => router.refresh());
    return repond;
  };
}
