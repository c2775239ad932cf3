// Whether two spellings in the record are one actor. Decided from what the entries say and nothing else:
// name, kind, country, roles, organisations. A person may put it right by a merge or a split
// (schema/merge.json).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "reading/link/name_words.h"

namespace concord::reading {

// A spelling with what was told of it.
struct Described {
  std::string kind;     // "person", "state", "organisation"
  std::string country;  // ISO 3166-1 alpha-2, empty where none
  std::vector<NameWord> words;
  std::string acronym;                          // a name that is one, or the one in brackets: "adb"
  std::string initials;                         // of the words of an organisation: "adb"
  std::vector<std::vector<std::string>> roles;  // each as those of its words that say something, in order
};

Described describe(std::string_view name, std::string_view kind, std::string_view country,
                   const std::vector<std::string>& roles);

enum class Likeness : std::uint8_t {
  kDifferent,  // something speaks against it: another given name, another country
  kUnknown,    // they may be one, but nothing says so: a surname alone, with another role
  kOpen,       // nothing speaks against it, and one of them says too little: "Babayev", "M. Babayev", a name
               // without its country. They are one where no other could be meant.
  kSame,
};

// Symmetric.
Likeness likeness(const Described& a, const Described& b);

// How much a spelling says; of two that are kOpen the one that says less is looked for among those that say
// more.
int detail(const Described& one);

// Keys under which a spelling is kept, and those by which the others are looked for: of two spellings that
// are kOpen or kSame each seeks a key that the other keeps. A name of two full words is kept by both, so that
// one Alexander is not looked for among all others.
std::vector<std::string> keys_kept(const Described& one);
std::vector<std::string> keys_sought(const Described& one);

}  // namespace concord::reading
