# Completion of concord for bash. Source it, or put it into a folder of bash-completion under the name "concord".
# The list is checked against the program by a scenario.

_concord() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
  local everywhere="--record --author --json --help"
  local commands="init read review timeline show search actors agreements commitments projects disputes history correct
    withdraw erase verify prove checkpoint log key user fsck rebuild export serve evaluate explain mentions pack
    methods inventory help"
  local command="" action="" word words="" i
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    case $word in
      --record | --author) ((i++)) ;;
      -*) ;;
      *)
        if [[ -z $command ]]; then
          command=$word
        elif [[ -z $action ]]; then
          action=$word
        fi
        ;;
    esac
  done

  case $previous in
    --record | --tiles | --text | --gold)
      mapfile -t COMPREPLY < <(compgen -d -- "$current")
      return
      ;;
    --seen | --out | --fit)
      mapfile -t COMPREPLY < <(compgen -f -- "$current")
      return
      ;;
    --kind) words="person state organisation" ;;
    --by) words="level trend" ;;
    --gwp) words="sar ar4 ar5 ar6" ;;
    --role) words="viewer analyst reviewer compiler administrator" ;;
    --topic) words="power grid hydrogen ccus forest wetland land water transport finance inventory carbon-market adaptation education other" ;;
    --type) words="CONSULT COOPERATE AGREE SUPPORT AID" ;;
    --author | --key | --reason | --label | --set | --limit | --since | --until | --country | --actor | --place | --accept | --office | \
      --min-confidence) return ;;
  esac

  if [[ -z $words ]]; then
    case $command in
      "") words="$commands $everywhere --version" ;;
      init) words="--office $everywhere" ;;
      read) words="--accept --again $everywhere" ;;
      review)
        case $action in
          accept) words="--all --min-confidence $everywhere" ;;
          edit) words="--set $everywhere" ;;
          reject) words="--reason $everywhere" ;;
          *) words="accept edit reject --report --limit --min-confidence $everywhere" ;;
        esac
        ;;
      timeline) words="--limit --since --until --country --actor --topic --place --type $everywhere" ;;
      search | disputes) words="--limit $everywhere" ;;
      actors)
        case $action in
          merge | split) words="--reason $everywhere" ;;
          *) words="merge split --limit --country --kind $everywhere" ;;
        esac
        ;;
      agreements | projects) words="--limit --since --until --country --actor --topic --place $everywhere" ;;
      commitments) words="--limit --since --until --country --actor --topic --place --due --overdue $everywhere" ;;
      correct) words="--set $everywhere" ;;
      withdraw | erase) words="--reason $everywhere" ;;
      verify) words="--key --seen $everywhere" ;;
      prove) words="--out $everywhere" ;;
      log) words="--limit $everywhere" ;;
      key) words="show adopt $everywhere" ;;
      user)
        case $action in
          add) words="--role $everywhere" ;;
          role) words="viewer analyst reviewer compiler administrator $everywhere" ;;
          token) words="--label --role --until $everywhere" ;;
          list | password | end | tokens | revoke) words="$everywhere" ;;
          *) words="list add role password end token tokens revoke $everywhere" ;;
        esac
        ;;
      fsck) words="--repair $everywhere" ;;
      serve) words="--address --port $everywhere" ;;
      export) words="--csv --jsonld --graphml --ics --tiles $everywhere" ;;
      evaluate) words="--text --gold --misses --fit $everywhere" ;;
      pack) [[ -z $action ]] && words="check show $everywhere" || words="$everywhere" ;;
      methods) [[ -z $action ]] && words="show keys table check $everywhere" || words="$everywhere" ;;
      inventory)
        case $action in
          compute) words="--factors --gwp --lines $everywhere" ;;
          uncertainty) words="--base --year --factors --gwp $everywhere" ;;
          simulate) words="--base --year --every-year --draws --seed --factors --gwp $everywhere" ;;
          key-categories) words="--base --year --by --approach --without-land-use --factors --gwp $everywhere" ;;
          export) words="--csv --xlsx --primap --svg --country --title --factors --gwp $everywhere" ;;
          template) words="$everywhere" ;;
          *) words="compute template uncertainty simulate key-categories export $everywhere" ;;
        esac
        ;;
      help) words="$commands exit-codes environment" ;;
      *) words="$everywhere" ;;
    esac
  fi
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
  case $command in
    read | verify | explain | mentions | pack | methods | inventory) [[ $current != -* ]] && mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$current") ;;
  esac
}

complete -o filenames -F _concord concord
