"use client";
import { useEffect } from "react";

/** Puts the focus on the title of a page one is led to by what one just did, and shows its top. */
export function FocusTitre() {
  useEffect(() => {
    const titre = document.querySelector<HTMLElement>("main h1");
    titre?.setAttribute("tabindex", "-1");
    titre?.focus();
    window.scrollTo(0, 0);
  }, []);
  return null;
}
