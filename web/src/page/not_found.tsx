// An address that no page answers to.
import { Link } from "../frame/router";
import { t } from "../language/catalogue";
import { Heading } from "../part/heading";

export function NotFoundPage() {
  return (
    <>
      <Heading>{t("notFound.title")}</Heading>
      <p>{t("notFound.text")} <Link href="/">{t("overview.title")}</Link></p>
    </>
  );
}
