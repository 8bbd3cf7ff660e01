import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { SansReseau } from "@/app/_ui/sans-reseau";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Conférence régionale de l’économie sociale et solidaire — Trame", template: "%s — Trame" },
  description:
    "Les ateliers de la conférence régionale de l’économie sociale et solidaire, de la candidature à la synthèse publiée.",
};

export const viewport: Viewport = { themeColor: "#FBFAF7" };

/** Awaiting the headers renders every page per request: the CSP nonce needs it. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <html lang="fr">
      <head>
        {/*
         * react-aria signs with it the rules it adds to a page. The identifier says that one of them is in our own sheet
         * already: added after a refresh, it would be signed with the nonce of another answer, and refused.
         */}
        <meta id="react-aria-pressable-style" property="csp-nonce" nonce={nonce} suppressHydrationWarning />
      </head>
      <body>
        <a
          href="#contenu"
          className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:bg-blanc focus:px-4 focus:py-2 focus:z-10"
        >
          Aller au contenu
        </a>
        {children}
        <SansReseau />
      </body>
    </html>
  );
}
