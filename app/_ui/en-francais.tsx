"use client";
import type { ReactNode } from "react";
import { I18nProvider } from "react-aria-components";

/** What a list or a drag says aloud is French, whatever the language of the browser. */
export const EnFrancais = ({ children }: { children: ReactNode }) => (
  <I18nProvider locale="fr-FR">{children}</I18nProvider>
);
