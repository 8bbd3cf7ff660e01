CREATE TABLE "archives" (
	"edition_id" uuid PRIMARY KEY NOT NULL,
	"fichier_id" uuid NOT NULL,
	"empreinte" text NOT NULL,
	"faite_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "archives" ADD CONSTRAINT "archives_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "archives" ADD CONSTRAINT "archives_fichier_id_fichiers_id_fk" FOREIGN KEY ("fichier_id") REFERENCES "public"."fichiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "archives_fichier_idx" ON "archives" USING btree ("fichier_id");