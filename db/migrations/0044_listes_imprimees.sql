CREATE TABLE "listes_imprimees" (
	"edition_id" uuid PRIMARY KEY NOT NULL,
	"texte" text NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "listes_imprimees" ADD CONSTRAINT "listes_imprimees_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;