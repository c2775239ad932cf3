// How a role is read: what stands before its head, the head, and what follows it. One reader for one role.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "reading/mention/marks.h"
#include "reading/mention/noun_phrase.h"

namespace concord::reading {

class RoleReader {
 public:
  RoleReader(const MarkedText& text, std::uint32_t end)
      : text_(text),
        end_(end),
        told_in_text_(text.pack().language == kRecordLanguage),
        heads_last_(text.pack().heads_last) {}

  // The role of somebody who heads what is named from `token` on.
  std::optional<RolePhrase> read_headed(std::uint32_t token, std::uint32_t verb);
  void take_headed(std::uint32_t token);
  std::optional<RolePhrase> read(std::uint32_t token);

 private:
  void add(std::string_view word, std::string_view link);
  void add_behind(std::string_view word, std::string_view link);
  bool take_lead(std::uint32_t& at);
  std::optional<OrganisationPhrase> organisation_before(std::uint32_t at) const;
  std::optional<OrganisationPhrase> organisation_owning(std::uint32_t at) const;
  Mark home_before(std::uint32_t at) const;
  bool stands_apart(std::uint32_t at) const;
  bool joins_lead(std::uint32_t at) const;
  std::uint32_t lists_portfolio(std::uint32_t at) const;
  std::uint32_t describes_head(std::uint32_t at) const;
  bool qualifies_head(std::uint32_t at) const;
  void take_head(std::uint32_t at);
  void read_tail();
  bool starts_date(std::uint32_t link, std::uint32_t next) const;
  bool skip_land(std::uint32_t at);
  std::uint32_t behind_letters(std::uint32_t at) const;
  std::uint32_t behind_acronym(std::uint32_t at);
  bool is_session_number(std::uint32_t at) const;
  std::uint32_t behind_session_of(std::uint32_t at) const;
  bool opens_quote(std::uint32_t at) const;
  bool quoted_organisation(std::uint32_t& at);
  bool heads_town(std::uint32_t at, std::string_view link) const;
  bool follows_place(std::uint32_t at) const;
  bool precedes_name(std::uint32_t at) const;
  std::uint32_t behind_bare_portfolio(std::uint32_t at) const;
  bool is_posted_to(std::uint32_t at) const;
  bool has_another(std::uint32_t next) const;
  bool lists_on(std::uint32_t at) const;
  bool joins(std::uint32_t at, std::uint32_t next, std::string_view link) const;
  bool take_part(std::uint32_t& at, std::string_view link);
  bool take_unknown(std::uint32_t& at);
  bool describes_office(std::uint32_t at) const;
  bool plausible(std::uint32_t at) const;
  bool holds_known(const OrganisationPhrase& organisation) const;
  bool is_body_of_office(const OrganisationPhrase& organisation) const;
  bool names_body_behind(std::uint32_t at) const;
  bool is_portfolio(std::uint32_t at) const;
  bool is_posted() const;
  bool is_of_state() const;
  bool is_ambassador() const;
  void finish();
  std::uint32_t before_links(std::uint32_t last) const;

  const MarkedText& text_;
  std::uint32_t end_;
  bool told_in_text_;  // in the words of the text: it is in the language of the record
  bool heads_last_;
  std::string portfolio_;                    // what stands before the head and is said behind it in English
  std::optional<std::uint32_t> role_start_;  // of the role's own words, after countries and organisations
  std::uint32_t country_end_ = 0;
  std::uint32_t last_glossary_ = 0;
  int countries_ = 0;  // behind the head
  bool last_was_word_ = false;
  bool last_was_glossary_ = false;  // and so what follows it without a link is a name, unless known
  bool unknown_taken_ = false;
  bool extended_ = false;
  std::uint32_t country_first_ = 0;
  std::uint32_t org_first_ = 0;
  std::uint32_t org_end_ = 0;
  RolePhrase role_;
};

}  // namespace concord::reading
