// Findings made of one match: the event it tells, the agreement it names, the commitment it holds.
#pragma once

#include <optional>
#include <span>

#include "reading/event/document_title.h"
#include "reading/event/match.h"
#include "reading/event/token_facts.h"
#include "reading/event/when_where.h"

namespace concord::reading {

inline constexpr double kResolvedShare = 0.8;  // of findings whose actors come from the sentence before

// How many sentences a meeting stays the one that "the sides" belong to.
inline constexpr std::uint32_t kSentencesOfMeeting = 6;

// What the report has told so far.
struct Story {
  std::vector<Actor> meeting;  // actors of the last meeting or agreement
  std::uint32_t meeting_sentence = 0;
  std::vector<Actor> sides;  // of the last meeting, agreement or signing
  std::uint32_t sides_sentence = 0;
  std::vector<Actor> signers;           // of the last document
  bool united = false;                  // the last meeting was of several under one name
  std::vector<Actor> beside;            // actors of the meeting that a noun of the sentence tells
  std::uint32_t beside_clause = kNone;  // where it stands
  std::string main_place;               // the city that the report as a whole speaks of
  std::string main_country;
  std::optional<PartialDate> date;   // when the last event that has a date of its own took place
  std::optional<PartialDate> aside;  // an earlier day, by the way: the day before
  std::vector<Actor> aside_actors;   // who did something then, and so what else they are told to have done
  std::optional<Actor> protagonist;  // the official whom it follows, if it follows one
  std::string promised_by;           // who committed themselves to money last, as the commitment names them
  std::uint32_t promise_sentence = 0;
  bool several_promised = false;  // others did so as well: whose a sum is, nothing tells
  std::string home_country;       // of its dateline; empty where it tells of a conference
  std::string told_country;       // the one that it speaks of most; empty where it speaks of none
  std::string place;              // where the last event took place
  std::string place_country;
  std::optional<Actor> aid_from;  // who gave the help that was told last as an event
  std::uint32_t aid_sentence = 0;

  // An event tells its day. Told by the way, as `may_be_aside` allows, it is not that of what follows.
  void remember_day(const Event& event, const Header& header, bool may_be_aside);
  // When these did what no day is told of.
  std::optional<PartialDate> day_of(const std::vector<Actor>& actors,
                                    const std::optional<PartialDate>& published) const;
};

// An event with how it was told.
struct ToldEvent {
  Event event;
  std::uint32_t sentence = 0;
  bool resolved = false;      // some of its actors come from what was told before
  bool dated = false;         // its own sentence tells the day
  bool title = false;         // the title tells it
  bool promise = false;       // several say what they will do: an agreement, if no other is told
  bool aside = false;         // a gerund tells it beside the verb of its sentence, or what describes somebody
  bool place_stated = false;  // the place is one of the sentence
  bool journey = false;       // it goes to a place
  bool unnamed = false;       // a meeting of which later sentences may tell who came
  bool united = false;        // one name stands for the several who take part
  bool partner = false;       // who was met is named in the clause itself
  bool giver = false;         // the first of them gives money, as the clause itself tells
  std::string_view sum;       // of money that is given, in the words of the text; empty where none is told
  std::vector<Span> again;    // the quotes of its other tellings
  std::size_t document = 0;   // the number of the agreement that it tells first; 0 where none
};

class FindingMaker {
 public:
  FindingMaker(const Scene& scene, const TokenFacts& facts) : scene_(scene), facts_(facts) {}

  // Nothing where the frame tells no event, or its actors are not there; of a meeting of which later
  // sentences may tell who came, an event without actors.
  std::optional<ToldEvent> event_of(const Syntax& syntax, const Match& match, const Story& story) const;
  // One for each document of a list.
  std::vector<Agreement> agreements_of(const Syntax& syntax, const Match& match, const Story& story) const;
  std::optional<Commitment> commitment_of(const Syntax& syntax, const Match& match, const Story& story) const;
  // Of help that was told with its sum and its giver, by a frame that tells of no commitment.
  std::optional<Commitment> commitment_of_gift(const Syntax& syntax, const Match& match,
                                               const ToldEvent& told) const;
  // Keeps who gives the money of a commitment, for what later sentences tell of it.
  void remember_giver(const Syntax& syntax, const Match& match, const Commitment& commitment,
                      Story& story) const;

 private:
  // False where there is none, whatever `out` then is.
  bool tell_event(const Syntax& syntax, const Match& match, const Story& story,
                  std::optional<ToldEvent>& out) const;
  const Frame& frame_of(const Match& match) const { return scene_.pack.frames[match.frame]; }
  static bool is_listed(const Syntax& syntax, std::uint32_t chunk);
  void add_others(const Syntax& syntax, const DocumentTitle& first, std::vector<Agreement>& agreements) const;
  std::optional<Agreement> agreement_of(const Syntax& syntax, const Match& match, const Story& story,
                                        const DocumentTitle& title, const std::vector<Actor>& actors) const;
  std::vector<Agreement> named_agreement(const Syntax& syntax, const Match& match, const Story& story) const;
  void add_told_by_one(const Syntax& syntax, const Match& match, const Story& story,
                       const std::vector<DocumentTitle>& titles, const std::vector<Actor>& signers,
                       std::vector<Agreement>& agreements) const;
  std::vector<Agreement> listed_agreements(const Syntax& syntax, const Match& match,
                                           const Story& story) const;
  void add_possessors(const Syntax& syntax, std::uint32_t last, std::vector<Actor>& owners) const;
  std::vector<Actor> owners_of_document(const Syntax& syntax, const Match& match) const;
  void add_parties_in_title(const Syntax& syntax, const Match& match, std::vector<Actor>& actors) const;
  std::vector<Actor> parties_named(const Syntax& syntax, const Match& match, bool listed) const;
  std::vector<Actor> own_parties(const DocumentTitle& title, const std::vector<Actor>& signers,
                                 const Frame& frame) const;
  std::vector<Actor> bodies_within(const DocumentTitle& title) const;
  std::vector<Actor> pair_before(const Syntax& syntax, const Match& match) const;
  void add_named_parties(const Syntax& syntax, const Match& match, std::vector<Actor>& actors) const;
  bool is_recent_signing(const Syntax& syntax, const Match& match) const;
  void add_bound(const Syntax& syntax, const Match& match, std::vector<Actor>& actors) const;
  std::vector<Actor> signers_of(const Syntax& syntax, const Match& match, const Story& story) const;
  std::vector<Actor> actors_within(const Syntax& syntax, const Match& match, const Story& story,
                                   const DocumentTitle& title) const;
  bool only_describes(const Syntax& syntax, const Match& match) const;
  bool is_done_as_a_rule(const Syntax& syntax, const Match& match) const;
  bool is_past_tense(const Syntax& syntax, const Match& match) const;
  When when_told(const Syntax& syntax, const Match& match) const;
  bool only_explains(const Syntax& syntax, const Match& match) const;
  bool is_thanked_for(const Syntax& syntax, const Match& match) const;
  void add_thanked_giver(const Syntax& syntax, const Match& match, std::vector<Actor>& actors) const;
  bool only_says_which(const Syntax& syntax, const Match& match) const;
  bool only_says_where(const Syntax& syntax, const Match& match) const;
  bool describes_older(const Syntax& syntax, const Match& match) const;
  bool only_recalls(const Syntax& syntax, const Match& match) const;
  bool is_appeal(const Syntax& syntax, const Match& match) const;
  std::optional<Actor> conference_of(const Syntax& syntax, const Match& match) const;
  bool is_gathering(std::uint32_t token) const;
  bool is_session(const Syntax& syntax, const Match& match) const;
  void add_other_signers(const Syntax& syntax, const Match& match, std::vector<Actor>& actors) const;
  void add_other_givers(const Syntax& syntax, const Match& match, std::vector<Actor>& actors) const;
  bool names_loan_agreement(const Match& match) const;
  void add_representatives(const Syntax& syntax, const Match& match, std::vector<Actor>& actors) const;
  void add_meeting_holder(const Syntax& syntax, const Match& match, std::vector<Actor>& actors) const;
  bool is_other_giver(const Chunk& chunk) const;
  bool gives_with_others(const Chunk& chunk) const;
  bool stands_before_sum(const Chunk& chunk, std::uint32_t end) const;
  bool is_occasion(const Syntax& syntax, const Match& match) const;
  bool is_partner(const Chunk& chunk, const Slot& slot) const;
  const std::vector<Actor>* sides_of(const Mention& mention, const Story& story) const;
  bool names_officials_of_body(const Syntax& syntax, const Match& match) const;
  bool names_union(const Syntax& syntax, const Match& match) const;
  std::size_t subjects_of(const Match& match) const;
  bool tells_abroad(const Actor& giver, const std::string& home) const;
  void add_home(const Story& story, std::vector<Actor>& actors) const;
  bool names_giver(const Match& match) const;
  static bool only_receives(const Frame& frame);
  std::optional<Actor> receiver_at(const Chunk& chunk) const;
  bool add_receivers(const Syntax& syntax, std::uint32_t from, std::uint32_t end,
                     std::vector<Actor>& actors) const;
  void add_listed_receivers(const Syntax& syntax, std::uint32_t first, std::vector<Actor>& actors) const;
  void add_purpose(const Syntax& syntax, const Match& match, std::vector<Actor>& actors) const;
  bool stands_before_aid(std::uint32_t from, std::uint32_t end) const;
  std::optional<Actor> giver_before_aid(const Syntax& syntax, const Match& match,
                                        const std::vector<Actor>& actors) const;
  bool add_giver_by_adjective(const Syntax& syntax, const Match& match, std::vector<Actor>& actors) const;
  bool add_telling_giver(const Syntax& syntax, const Match& match, std::vector<Actor>& actors) const;
  void add_last_giver(const Syntax& syntax, const Match& match, const Story& story,
                      std::vector<Actor>& actors) const;
  std::string_view sum_of(const Syntax& syntax, const Match& match) const;
  bool at_their_meeting(const Syntax& syntax) const;
  static bool told_by_the_way(const Syntax& syntax, const Match& match, const PartialDate& date);
  bool names_one_side(const Frame& frame, const Story& story, const Actor& actor) const;
  bool names_group(const Syntax& syntax, const Match& match) const;
  bool meets_sides(const Syntax& syntax, const Match& match, std::span<const Actor> sides,
                   std::span<const Actor> partners) const;
  std::size_t token_at(std::uint32_t byte) const;
  bool begins_with(Span what, std::uint32_t flag) const;
  static void keep_giver(std::vector<Actor>& actors);
  bool names_money(const Match& match) const;
  bool only_tells_which(const Syntax& syntax, const Match& match) const;
  bool has_told_giver(const Syntax& syntax, const Match& match, const Story& story) const;
  bool only_names(std::uint32_t mention) const;
  bool says_something(Span text) const;
  bool refers_back(Span what) const;
  bool points_only(Span what) const;
  bool hangs_in_the_air(const Match& match, Span what) const;
  bool is_own_opinion(const Syntax& syntax, const Match& match) const;
  bool is_told_opinion(const Syntax& syntax, const Match& match, Span what) const;
  bool names_actors_only(Span text) const;
  std::optional<Span> told_first(const Syntax& syntax, const Match& match, Span what) const;
  std::optional<Span> fronted_infinitive(const Syntax& syntax, const Match& match) const;
  Span told_behind_pronoun(const Syntax& syntax, Span what) const;
  bool opens_occasion(std::uint32_t token) const;
  bool says_occasion_only(const Syntax& syntax, const Match& match) const;
  bool opens_company(const Syntax& syntax, const Match& match) const;
  Span behind_occasion(const Syntax& syntax, const Match& match, Span what) const;
  void add_guest(const Syntax& syntax, const Match& match, const Story& story,
                 std::vector<Actor>& actors) const;
  bool is_sum(const Syntax& syntax, const Fill& fill) const;
  bool says_more(const Match& match, Span quote) const;
  bool is_opinion(const Syntax& syntax, const Match& match, Span what) const;
  bool has_due_day(const Syntax& syntax, const Match& match) const;
  bool sums_up(const Syntax& syntax, const Match& match) const;
  std::optional<Span> told_before(const Syntax& syntax, const Match& match) const;
  bool says_what(const Syntax& syntax, const Match& match) const;
  bool says_who_came_only(const Syntax& syntax, const Match& match) const;
  void set_origin(const Match& match, double share, Origin& origin) const;
  void add_actors(const Syntax& syntax, const Fill& fill, const Slot& slot, const Story& story,
                  std::vector<Actor>& out, bool gives = false) const;
  std::vector<Actor> actors_of(const Syntax& syntax, const Match& match, const Story& story) const;
  void add_beneficiary(const Syntax& syntax, const Match& match, std::vector<Actor>& actors) const;
  const Actor* host_of(const Syntax& syntax, const Match& match, const Story& story) const;
  void add_host(const Syntax& syntax, const Match& match, const Story& story,
                std::vector<Actor>& actors) const;
  const Actor* announcer_of(const Syntax& syntax, const Match& match, const Actor& doer) const;
  void add_announcer(const Syntax& syntax, const Match& match, EventType type,
                     std::vector<Actor>& actors) const;
  void add_teller(const Syntax& syntax, const Match& match, const Story& story,
                  std::vector<Actor>& actors) const;
  static void add_counterpart(const std::vector<Actor>& meeting, std::vector<Actor>& actors);
  static void add_all_others(const std::vector<Actor>& meeting, std::vector<Actor>& actors);
  static void drop_unnamed(std::uint32_t needs, std::vector<Actor>& actors);
  bool leads(const Syntax& syntax, const Match& match, const Chunk& chunk) const;
  bool is_venue(const Match& match, const Chunk& chunk) const;
  bool names_conference(std::uint32_t token) const;
  bool has_slot(const Match& match, std::string_view preposition) const;
  bool is_around(const Syntax& syntax, const Match& match, std::uint32_t clause) const;
  bool is_listed_on(const Syntax& syntax, const Match& match, std::uint32_t chunk) const;
  bool tells_purpose(const Syntax& syntax, const Match& match, const Clause& clause) const;
  bool tells_promise(const Syntax& syntax, const Match& match, std::uint32_t clause) const;
  bool may_benefit(const Syntax& syntax, const Match& match, std::uint32_t chunk) const;
  void complete_actors(const Syntax& syntax, const Match& match, const Story& story,
                       std::vector<Actor>& actors) const;

  const Scene& scene_;
  const TokenFacts& facts_;
};

// The official whom the report follows; empty where it follows several, or nobody.
std::optional<Actor> protagonist_of(const Scene& scene);

// Names for people: "A, B and C" without a word of any language is "A, B, C".
std::string names_of(const std::vector<Actor>& actors);

// The parties of an agreement: states by their code, others by their name.
std::vector<std::string> parties_of(const std::vector<Actor>& actors);

// Who acts where a place stands for its people. `home`: a region stands for its country, as where money goes.
Actor actor_of_place(const Mention& mention, bool home = false);

bool same_actor(const Actor& a, const Actor& b);
// Unless he is there already, or has no name.
void add_actor(const Actor& actor, std::vector<Actor>& out);

}  // namespace concord::reading
