/** @type {import('next').NextConfig} */
export default {
  agentRules: false,
  poweredByHeader: false,
  // Types are a step of `npm test`; a first start need not wait for them.
  typescript: { ignoreBuildErrors: true },
  reactStrictMode: true,
  typedRoutes: false,
  // Nothing uses it, and it keeps what it has drawn out of reach of a withdrawal: it answers 404.
  images: { unoptimized: true },
  serverExternalPackages: [
    "@aws-sdk/lib-storage",
    "@myriaddreamin/typst-ts-node-compiler",
    "graphile-worker",
    "postgres",
    "nodemailer",
    "prom-client",
    "yauzl",
  ],
  // The PDF templates and their fonts, and the programs that read documents, are read from the project at run time.
  outputFileTracingIncludes: {
    "/**": [
      "./lib/socle/dessin/**",
      "./lib/recueil/depouillement/*",
      "./lib/socle/fichiers/*",
      "./lib/synthese/document/**",
      "./lib/synthese/proches/*",
      "./lib/synthese/preuve/*.mjs",
      "./lib/conduite/memoire/*",
      "./db/*.ts",
      "./db/migrations/**",
    ],
  },
  async rewrites() {
    return {
      beforeFiles: [
        { source: "/:annee(2\\d{3})/programme/:code(A\\d+).ics", destination: "/:annee/programme/:code/ics" },
        { source: "/:annee(2\\d{3})/programme/:code(A\\d+).pdf", destination: "/:annee/programme/:code/affiche" },
        { source: "/:annee(2\\d{3})/programme/:code(A\\d+).png", destination: "/:annee/programme/:code/image" },
        { source: "/:annee(2\\d{3})/synthese/v:numero(\\d+).pdf", destination: "/:annee/synthese/v:numero/pdf" },
        {
          source: "/:annee(2\\d{3})/synthese/v:numero(\\d+)-sources.pdf",
          destination: "/:annee/synthese/v:numero/sources-pdf",
        },
        { source: "/:annee(2\\d{3})/synthese/v:numero(\\d+).json", destination: "/:annee/synthese/v:numero/json" },
        { source: "/:annee(2\\d{3})/synthese/v:numero(\\d+).docx", destination: "/:annee/synthese/v:numero/docx" },
        { source: "/:annee(2\\d{3})/synthese/v:numero(\\d+).md", destination: "/:annee/synthese/v:numero/md" },
        {
          source: "/:annee(2\\d{3})/synthese/v:numero(\\d+)/preuve.json",
          destination: "/:annee/synthese/v:numero/preuve/json",
        },
        {
          source: "/:annee(2\\d{3})/synthese/v:numero(\\d+)/verifier.mjs",
          destination: "/:annee/synthese/v:numero/preuve/verifier",
        },
      ],
    };
  },
};
