// The events of a report as its sentences tell them. A sentence may tell again of what an earlier one told:
// who signed, who else came, what was done at the meeting. What it says of that goes to the event that is
// known.
#pragma once

#include <cstdint>
#include <vector>

#include "reading/event/finding.h"

namespace concord::reading {

class ToldEvents {
 public:
  // Events go into `out`.
  ToldEvents(const Scene& scene, std::vector<ToldEvent>& out) : scene_(scene), events_(out) {}

  // `document`: the agreement that the match names, where it was told before.
  void add(const Syntax& syntax, const Match& match, ToldEvent&& told, const Agreement* document);
  // A meeting of which the report may tell later who came to it; nothing comes of it else.
  void add_unnamed(const Match& match, ToldEvent&& told);
  // "flew to Vienna to meet the minister": whom the one met who was said to come in that sentence.
  void name_company(const std::vector<Actor>& company, std::uint32_t sentence);

 private:
  // What people come to, and the event that it was.
  struct Occasion {
    LemmaId noun;
    std::uint32_t sentence = 0;
    std::uint32_t token = 0;  // of the noun
    Span quote;
  };

  struct Unnamed {
    LemmaId noun;
    ToldEvent told;
  };

  bool is_the(std::uint32_t noun) const;
  bool opens_with(const Match& match) const;
  bool said_of_the_last(const Match& match) const;
  bool tells_who_came(std::uint32_t verb) const;
  bool name(ToldEvent& told, std::size_t unnamed);
  void name_by_signers(const ToldEvent& told);
  bool name_last(ToldEvent& told, const ToldEvent* other);
  bool name_at(ToldEvent& told, LemmaId occasion);
  void tell_again(ToldEvent&& told, ToldEvent& known);
  ToldEvent* last_signing();
  bool saw_signing(std::uint32_t sentence);
  ToldEvent* last_meeting(std::uint32_t sentence);
  ToldEvent* last_with(const ToldEvent& told);
  ToldEvent* said_beside(const ToldEvent& told);
  LemmaId occasion_of(std::uint32_t noun) const;
  ToldEvent* event_at(LemmaId occasion, std::uint32_t sentence);
  ToldEvent* event_of(std::uint32_t noun);
  ToldEvent* quoted(Span quote);

  static constexpr std::uint32_t kSentencesToMeeting = 6;  // back to one that goes on
  static constexpr std::uint32_t kSentencesToOccasion = 8;

  const Scene& scene_;
  std::vector<ToldEvent>& events_;
  std::vector<Occasion> occasions_;
  std::vector<Unnamed> unnamed_;
};

}  // namespace concord::reading
