// The sessions of the climate conference: how texts name them, when they were held and under whose
// presidency. Shared by all languages (packs/common/conferences.ini).
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "base/ini.h"
#include "base/time.h"

namespace concord::reading {

struct ConferenceSession {
  int number = 0;
  int year = 0;
  std::string country;  // ISO 3166-1 alpha-2, of the presidency
  // Where and when it was held; empty for one that [venue] does not tell of.
  std::string city = {};
  std::string city_country = {};
  PartialDate first = {};
  PartialDate last = {};

  // The month that has most of its days, or neither year nor month where [venue] does not tell of it.
  PartialDate month() const;
};

struct Conferences {
  std::string name;                // in English, as the record has it: "COP"
  std::vector<std::string> names;  // folded, as texts have it
  std::vector<ConferenceSession> sessions;
  // In English, as the record calls those whom a text does not name: all who came, and states of a number.
  std::string participants;
  std::string states;
  // Beginnings of words, folded: in a sentence with one of `of_others` and none of `own`, a number is that of
  // the conference of another convention, which counts for itself.
  std::vector<std::string> own;
  std::vector<std::string> of_others;
  int others_held = 0;  // no other convention has held more sessions
  // By session the phrases for what it is known for, each as beginnings of words, folded.
  std::map<int, std::vector<std::vector<std::string>>> remembered;

  const ConferenceSession* session(int number) const;  // nullptr for one that is not known
};

// What cannot be read of a line is added to `problems` and left out.
Conferences read_conferences(const IniFile& file, Problems& problems);

}  // namespace concord::reading
