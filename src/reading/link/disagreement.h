// Whether two reports tell of one thing and contradict each other in it: a meeting of the same people on the
// same day in two countries, one that was held and one that was called off, an agreement signed on two days,
// a promise with two due dates or two numbers. An analyst must know before one of them is counted.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/json.h"

namespace concord::reading {

// A thing as one report told it.
struct Account {
  std::string kind;    // "event", "agreement", "commitment"
  std::string report;  // its subject
  Json body;           // schema/<kind>.json
};

// The field in which they contradict each other: "status", "place", "place_country", "date", "due" or "what";
// empty where they do not, may be of two things, or one merely says less. Symmetric. Two accounts of one
// report are of two things.
//
// Events: same type and whole day, at least two actors named by both, among them one that is no state; all of
// the account with fewer actors are among those of the other. Agreements: the same parties, and titles alike.
// Commitments: the same who, and what is promised alike. Two texts are alike where more than three quarters
// of their words, numbers aside, are in both, and three at least.
std::string disagreement(const Account& a, const Account& b);

// Keys under which an account is kept: two that contradict each other have one in common.
std::vector<std::string> account_keys(const Account& account);

// Two accounts of one gist do not contradict each other; empty where only comparing them tells. Thousands of
// reports of one meeting agree mostly.
std::string account_gist(const Account& account);

}  // namespace concord::reading
