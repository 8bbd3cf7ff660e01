ALTER TABLE "rappels_publies" ALTER COLUMN "transition" SET DATA TYPE text;--> statement-breakpoint
ALTER TABLE "edition_transitions" ALTER COLUMN "code" SET DATA TYPE text;--> statement-breakpoint
ALTER TABLE "edition_transitions" ADD COLUMN "couleur" text DEFAULT 'ardoise' NOT NULL;--> statement-breakpoint
ALTER TABLE "edition_transitions" ADD COLUMN "marque" text DEFAULT 'losange' NOT NULL;--> statement-breakpoint
DROP TYPE "public"."code_transition";--> statement-breakpoint
-- The four there were keep the colour and the sign they had in the code.
UPDATE "edition_transitions" t SET "couleur" = v.couleur, "marque" = v.marque
FROM (VALUES ('ecologique', 'vert', 'feuille'), ('sociale', 'framboise', 'cercles'), ('economique', 'ocre', 'barres'), ('organisationnelle', 'violet', 'reseau')) AS v(code, couleur, marque)
WHERE t."code" = v.code;
