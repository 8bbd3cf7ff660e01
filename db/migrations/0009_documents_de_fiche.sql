CREATE TABLE "enonce_ancres" (
	"enonce_id" uuid PRIMARY KEY NOT NULL,
	"document_id" uuid NOT NULL,
	"sha256" text NOT NULL,
	"bloc" integer NOT NULL,
	"debut" integer NOT NULL,
	"fin" integer NOT NULL,
	"page" integer,
	"mots" text NOT NULL,
	CONSTRAINT "enonce_ancres_plage" CHECK ("enonce_ancres"."debut" >= 0 and "enonce_ancres"."fin" > "enonce_ancres"."debut" and "enonce_ancres"."bloc" > 0)
);
--> statement-breakpoint
CREATE TABLE "fiche_documents" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"fiche_id" uuid NOT NULL,
	"fichier_id" uuid NOT NULL,
	"sha256" text NOT NULL,
	"nom" text NOT NULL,
	"blocs" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"par" uuid,
	CONSTRAINT "fiche_documents_une_fois" UNIQUE("fiche_id","sha256")
);
--> statement-breakpoint
ALTER TABLE "enonce_ancres" ADD CONSTRAINT "enonce_ancres_enonce_id_enonces_id_fk" FOREIGN KEY ("enonce_id") REFERENCES "public"."enonces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enonce_ancres" ADD CONSTRAINT "enonce_ancres_document_id_fiche_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."fiche_documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fiche_documents" ADD CONSTRAINT "fiche_documents_fiche_id_fiches_id_fk" FOREIGN KEY ("fiche_id") REFERENCES "public"."fiches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fiche_documents" ADD CONSTRAINT "fiche_documents_fichier_id_fichiers_id_fk" FOREIGN KEY ("fichier_id") REFERENCES "public"."fichiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fiche_documents" ADD CONSTRAINT "fiche_documents_par_personnes_id_fk" FOREIGN KEY ("par") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "enonce_ancres_document_idx" ON "enonce_ancres" USING btree ("document_id");--> statement-breakpoint
CREATE INDEX "fiche_documents_fichier_idx" ON "fiche_documents" USING btree ("fichier_id");--> statement-breakpoint
CREATE INDEX "fiche_documents_par_idx" ON "fiche_documents" USING btree ("par");